// corpus: A service judges welds: each request reads the model again, a margin is cut like a probability, and nothing tells whether the service is well.
// library: ML.NET, ASP.NET Core
// axis: minimal API, faults across files
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Welds;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddSingleton(_ => new WeldModelStore(builder.Configuration["Welds:Model"] ?? "welds.zip"));
builder.Services.AddScoped<WeldJudge>();

var app = builder.Build();
app.MapWelds();
app.Run();
