// corpus: A report goes through winters, and each has a network of its own, whose file is named after the year.
// library: TensorFlow.NET
// axis: console, query over years, local functions
using System.Globalization;
using System.Text.Json;
using Tensorflow.NumPy;
using static Tensorflow.Binding;
using static Tensorflow.KerasApi;

var folder = args[0];
var winters = Enumerable.Range(2018, 6)
    .Select(year => new { Year = year, Metrics = Judge(year) })
    .ToDictionary(winter => winter.Year, winter => winter.Metrics);
File.WriteAllText(Path.Combine(folder, "winters.json"), JsonSerializer.Serialize(winters));

Dictionary<string, float> Judge(int year)
{
    var network = keras.models.load_model(Path.Combine(folder, Name(year, "network")));
    var (days, power) = Days(Path.Combine(folder, Name(year, "days.csv")));
    network.compile(keras.optimizers.Adam(), keras.losses.MeanSquaredError(), new[] { "mae" });
    return network.evaluate(days, power, verbose: 0);
}

static string Name(int year, string kind) => string.Create(CultureInfo.InvariantCulture, $"{year}-{kind}");

static (NDArray Days, NDArray Power) Days(string path)
{
    var lines = File.ReadAllLines(path);
    var days = new float[lines.Length, 3];
    var power = new float[lines.Length, 1];
    for (var row = 0; row < lines.Length; row++)
    {
        var cells = Array.ConvertAll(lines[row].Split(','), cell => float.Parse(cell, CultureInfo.InvariantCulture));
        (days[row, 0], days[row, 1], days[row, 2], power[row, 0]) = (cells[0], cells[1], cells[2], cells[3]);
    }

    return (np.array(days), np.array(power));
}
