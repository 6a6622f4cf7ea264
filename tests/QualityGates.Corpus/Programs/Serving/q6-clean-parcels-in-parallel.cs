// corpus: Parcels are priced by parallel work of which every thread has an engine of its own.
// library: ML.NET
// axis: console, Parallel
using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.ML;
using Parcels;

var ml = new MLContext(seed: 2);
var model = ml.Model.Load(Path.Combine(AppContext.BaseDirectory, "parcels.zip"), out _);
using var engines = new ThreadLocal<PredictionEngine<Parcel, Price>>(() => ml.Model.CreatePredictionEngine<Parcel, Price>(model), trackAllValues: true);
var prices = new ConcurrentDictionary<string, float>(StringComparer.Ordinal);

await Parallel.ForEachAsync(Inbox.Watch(Console.In), async (parcel, cancel) =>
{
    var price = engines.Value!.Predict(parcel);
    prices[parcel.Code] = price.Score;
    await Task.Delay(parcel.Pause, cancel);
});

foreach (var (code, price) in prices.OrderBy(entry => entry.Key, StringComparer.Ordinal))
{
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{code} {price:F2}"));
}

foreach (var engine in engines.Values)
{
    engine.Dispose();
}

namespace Parcels
{
    using Microsoft.ML.Data;

    public sealed class Parcel
    {
        [NoColumn] public string Code { get; set; } = "";

        [NoColumn] public TimeSpan Pause { get; set; }

        public float Kilos { get; set; }

        public float Distance { get; set; }
    }

    public sealed class Price
    {
        public float Score { get; set; }
    }

    public static class Inbox
    {
        public static IEnumerable<Parcel> Watch(TextReader reader)
        {
            while (reader.ReadLine() is { Length: > 0 } line)
            {
                var cells = line.Split(' ');
                yield return new Parcel
                {
                    Code = cells[0],
                    Kilos = float.Parse(cells[1], CultureInfo.InvariantCulture),
                    Distance = float.Parse(cells[2], CultureInfo.InvariantCulture),
                    Pause = TimeSpan.FromMilliseconds(20),
                };
            }
        }
    }
}
