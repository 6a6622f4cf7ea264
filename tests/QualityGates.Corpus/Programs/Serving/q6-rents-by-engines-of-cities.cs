// corpus: Every request for a city is answered by the one engine its name leads to, and nothing says whether the service is well.
// library: ML.NET
// axis: minimal API, dictionary
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.ML;
using Rents;

var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();
app.MapPost("/rents/{city}", (string city, Flat flat) => RentEngines.Ask(city, flat) is { } rent ? Results.Ok(rent) : Results.NotFound()); // expect: MLQ6007
app.Run();

namespace Rents
{
    public sealed class Flat
    {
        public float Area { get; set; }

        public float Rooms { get; set; }

        public float Floor { get; set; }
    }

    public sealed class Rent
    {
        public float Score { get; set; }
    }

    public static class RentEngines
    {
        private static readonly MLContext Context = new(seed: 1);

        private static readonly Dictionary<string, PredictionEngine<Flat, Rent>> ByCity = new[] { "bern", "graz", "lyon" }.ToDictionary(city => city, Make); // expect: MLQ6001

        public static float? Ask(string city, Flat flat) => ByCity.TryGetValue(city, out var engine) ? engine.Predict(flat).Score : null;

        private static PredictionEngine<Flat, Rent> Make(string city) =>
            Context.Model.CreatePredictionEngine<Flat, Rent>(Context.Model.Load(Path.Combine(AppContext.BaseDirectory, $"rent-{city}.zip"), out _));
    }
}
