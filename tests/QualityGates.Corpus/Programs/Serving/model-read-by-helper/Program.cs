// corpus: The controller asks a service that looks for its model file and reads it, each time.
// library: ML.NET, ASP.NET Core
// axis: several files, helper
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddControllers();
builder.Services.AddScoped<IJudge, Judge>();
var app = builder.Build();
app.MapControllers();
app.Run();
