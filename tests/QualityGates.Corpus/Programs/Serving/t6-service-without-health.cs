// corpus: A prediction endpoint from a pool, and nothing that tells whether the service is well.
// library: Microsoft.Extensions.ML
// axis: minimal API
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.ML;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddPredictionEnginePool<HouseData, HousePrice>().FromFile("house.zip");
var app = builder.Build();
app.MapPost("/price", (PredictionEnginePool<HouseData, HousePrice> pool, HouseData house) => pool.Predict(house)); // expect: MLQ6007
app.Run();

public class HouseData
{
    public float Size { get; set; }
}

public class HousePrice
{
    public float Score { get; set; }
}
