// corpus: The pool reads its model from a server on the same machine, and what comes by https is a list of names that nobody loads.
// library: ML.NET
// axis: loopback address, text that is shown
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.ML;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddHealthChecks();
builder.Services.AddPredictionEnginePool<Track, Genre>()
    .FromUri("genres", "http://localhost:9000/genres.zip", TimeSpan.FromMinutes(1));
var app = builder.Build();
app.MapHealthChecks("/healthz");
using var http = new HttpClient();
var names = await http.GetStringAsync("https://music.example.org/genres.txt");
app.MapGet("/genres", () => names.Split('\n'));
app.MapPost("/genre", (Track track, PredictionEnginePool<Track, Genre> pool) => pool.Predict("genres", track).PredictedLabel);
app.Run();

internal sealed class Track
{
    public float Tempo { get; set; }
}

internal sealed class Genre
{
    public string PredictedLabel { get; set; } = "";
}
