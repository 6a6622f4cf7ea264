// corpus: A script asks the engine row after row about sets it has as views and lists, looks at a preview on the way, and reads the same view twice.
// library: ML.NET
// axis: loop, LINQ, local
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext();
var model = ml.Model.Load("bikes.zip", out _);
var engine = ml.Model.CreatePredictionEngine<Ride, Demand>(model);

IDataView june = ml.Data.LoadFromTextFile<Ride>("june.csv", separatorChar: ',', hasHeader: true);
var head = june.Preview(5); // expect: MLQ6009
Console.WriteLine(head.RowView.Length == 0 ? "empty" : "has rows");

float total = 0;
foreach (var ride in ml.Data.CreateEnumerable<Ride>(june, reuseRowObject: false))
{
    total += engine.Predict(ride).Score; // expect: MLQ6003
}

var july = File.ReadLines("july.csv").Skip(1).Select(Ride.Parse).ToList();
var demands = july.Select(r => engine.Predict(r)).ToList(); // expect: MLQ6003
File.WriteAllText("demand.json", JsonSerializer.Serialize(new { total, july = demands.Sum(d => d.Score) }));

internal sealed class Ride
{
    [LoadColumn(0)] public float Hour { get; set; }
    [LoadColumn(1)] public float Temperature { get; set; }

    public static Ride Parse(string line)
    {
        var cells = line.Split(',');
        return new Ride
        {
            Hour = float.Parse(cells[0], System.Globalization.CultureInfo.InvariantCulture),
            Temperature = float.Parse(cells[1], System.Globalization.CultureInfo.InvariantCulture),
        };
    }
}

internal sealed class Demand
{
    public float Score { get; set; }
}
