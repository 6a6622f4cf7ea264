using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.ML;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddControllers();
builder.Services.AddHealthChecks();

var ml = new MLContext(seed: 1);
builder.Services.AddSingleton(ml);
builder.Services.AddSingleton(ml.Model.Load(Path.Combine(AppContext.BaseDirectory, "parcels.zip"), out _));

var app = builder.Build();
app.MapHealthChecks("/health");
app.MapControllers();
app.Run();
