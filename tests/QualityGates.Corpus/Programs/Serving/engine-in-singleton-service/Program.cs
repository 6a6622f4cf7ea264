// corpus: A service that the container makes once holds an engine; controllers ask it through its interface.
// library: ML.NET, ASP.NET Core
// axis: interface, another file
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddControllers();
builder.Services.AddSingleton<IJudge, Judge>();
var app = builder.Build();
app.MapControllers();
app.Run();
