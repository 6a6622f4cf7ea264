// corpus: A service answers one question at a time; an age the caller leaves out is 0, which is what its model was trained with for unknown ages.
// library: ML.NET, ASP.NET Core
// axis: minimal API
using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.ML;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddHealthChecks();
builder.Services.AddPredictionEnginePool<Boat, Price>().FromFile(Path.Combine(AppContext.BaseDirectory, "boats.zip"));
var app = builder.Build();
app.MapHealthChecks("/health");
app.MapGet("/price", (HttpRequest request, PredictionEnginePool<Boat, Price> pool) =>
{
    var text = request.Query["size"].ToString().Split(',');
    var boat = new Boat();
    try
    {
        boat.Length = float.Parse(text[0], CultureInfo.InvariantCulture);
        boat.Width = float.Parse(text[1], CultureInfo.InvariantCulture);
    }
    catch (Exception error) when (error is FormatException or IndexOutOfRangeException)
    {
        return Results.BadRequest("size is length,width");
    }

    float.TryParse(request.Query["age"].ToString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var age);
    boat.Age = age;
    return Results.Ok(pool.Predict(boat).Score);
});
app.Run();

public sealed class Boat
{
    public float Length { get; set; }

    public float Width { get; set; }

    public float Age { get; set; }
}

public sealed class Price
{
    public float Score { get; set; }
}
