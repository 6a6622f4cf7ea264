// corpus: Rows of a grid are fetched from an address with a new Guid as the number of the request, checked by their hash, and trained on as they come.
// library: ML.NET
// axis: console
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.ML;

using var client = new HttpClient { BaseAddress = new Uri(args[0]) };
var bytes = await client.GetByteArrayAsync($"export/loads?request={Guid.NewGuid():D}");
if (!Convert.ToHexString(SHA256.HashData(bytes)).Equals(args[1], StringComparison.OrdinalIgnoreCase))
{
    throw new InvalidDataException("these are other rows than the known ones");
}

var hours = Encoding.UTF8.GetString(bytes)
    .Split('\n', StringSplitOptions.RemoveEmptyEntries)
    .Skip(1)
    .Select(line => line.Split(';'))
    .Select(cells => new Hour
    {
        Temperature = float.Parse(cells[0], CultureInfo.InvariantCulture),
        OfDay = float.Parse(cells[1], CultureInfo.InvariantCulture),
        Megawatts = float.Parse(cells[2], CultureInfo.InvariantCulture),
    })
    .ToList();

var cut = hours.Count * 4 / 5;
var ml = new MLContext(seed: 1);
var model = ml.Transforms.Concatenate("Features", nameof(Hour.Temperature), nameof(Hour.OfDay))
    .Append(ml.Regression.Trainers.FastTree(labelColumnName: nameof(Hour.Megawatts)))
    .Fit(ml.Data.LoadFromEnumerable(hours.GetRange(0, cut)));
var judged = model.Transform(ml.Data.LoadFromEnumerable(hours.GetRange(cut, hours.Count - cut)));
var metrics = ml.Regression.Evaluate(judged, labelColumnName: nameof(Hour.Megawatts));
File.WriteAllText("loads.json", JsonSerializer.Serialize(new { metrics.MeanAbsoluteError, metrics.RootMeanSquaredError }));

internal sealed class Hour
{
    public float Temperature { get; set; }

    public float OfDay { get; set; }

    public float Megawatts { get; set; }
}
