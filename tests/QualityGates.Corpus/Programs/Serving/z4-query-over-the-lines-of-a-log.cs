// corpus: A query takes the lines of an access log, makes a request of each and predicts whether it is an attack.
// library: ML.NET
// axis: console, LINQ, File.ReadLines
using System.Globalization;
using Microsoft.ML;

var mlContext = new MLContext(seed: 1);
var model = mlContext.Model.Load(Path.Combine(AppContext.BaseDirectory, "attacks.zip"), out _);
var engine = mlContext.Model.CreatePredictionEngine<WebRequestRow, AttackPrediction>(model);

var suspicious = File.ReadLines(args[0])
    .Skip(1)
    .Select(Parse)
    .Select(row => (row.Address, Attack: engine.Predict(row))) // expect: MLQ6003
    .Where(pair => pair.Attack.PredictedLabel)
    .GroupBy(pair => pair.Address)
    .OrderByDescending(group => group.Count());

foreach (var group in suspicious)
{
    Console.WriteLine($"{group.Key}: {group.Count()} suspicious requests");
}

static WebRequestRow Parse(string line)
{
    var parts = line.Split(' ');
    return new WebRequestRow
    {
        Address = parts[0],
        Path = parts[1],
        Bytes = float.Parse(parts[2], CultureInfo.InvariantCulture),
    };
}

public class WebRequestRow
{
    public string Address { get; set; } = "";

    public string Path { get; set; } = "";

    public float Bytes { get; set; }
}

public class AttackPrediction
{
    public bool PredictedLabel { get; set; }

    public float Probability { get; set; }
}
