// corpus: A small service predicts through a pool and says whether it is well.
// library: ML.NET, ASP.NET Core
// axis: minimal API, right
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.ML;
using Microsoft.ML.Data;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddPredictionEnginePool<Parcel, ParcelDelay>().FromFile(modelName: "delays", filePath: Path.Combine(AppContext.BaseDirectory, "delays.zip"), watchForChanges: true);
builder.Services.AddHealthChecks();
var app = builder.Build();
app.MapHealthChecks("/healthz");
app.MapPost("/delay", (Parcel parcel, PredictionEnginePool<Parcel, ParcelDelay> pool) =>
    parcel.Kilograms > 0 ? Results.Ok(pool.Predict("delays", parcel).Score) : Results.BadRequest());
app.Run();

public sealed class Parcel
{
    public float Kilograms { get; set; }
    public float Kilometres { get; set; }
    public string Depot { get; set; } = "";
}

public sealed class ParcelDelay
{
    [ColumnName("Score")]
    public float Score { get; set; }
}
