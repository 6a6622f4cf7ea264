using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.ML;
using Prices;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddControllers();
builder.Services.AddPredictionEnginePool<Offer, Price>().FromFile(filePath: "price.zip", watchForChanges: true);
var app = builder.Build();
app.MapControllers();
app.Run();
