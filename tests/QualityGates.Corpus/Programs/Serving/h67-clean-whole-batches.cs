// corpus: The set is transformed as a whole; the engine answers only what a person types; the preview is for debug builds; the view is read into a list once.
// library: ML.NET
// axis: loop, local function
using System.Text.Json;
using Microsoft.ML;
using Microsoft.ML.Data;

var ml = new MLContext();
var model = ml.Model.Load("bikes.zip", out _);
var june = ml.Data.LoadFromTextFile<Ride>("june.csv", separatorChar: ',', hasHeader: true);

#if DEBUG
Console.WriteLine(june.Preview(5).RowView.Length);
#endif

var scored = model.Transform(june);
var demands = ml.Data.CreateEnumerable<Demand>(scored, reuseRowObject: false).ToList();
File.WriteAllText("demand.json", JsonSerializer.Serialize(new { total = demands.Sum(d => d.Score), peak = demands.Max(d => d.Score) }));

using var engine = ml.Model.CreatePredictionEngine<Ride, Demand>(model);
while (Ask() is { } ride)
{
    var answer = engine.Predict(ride);
    Console.WriteLine(answer.Score > 100 ? "busy" : "quiet");
}

static Ride? Ask()
{
    Console.Write("hour: ");
    var text = Console.ReadLine();
    return int.TryParse(text, out var hour) ? new Ride { Hour = hour, Temperature = 15 } : null;
}

internal sealed class Ride
{
    [LoadColumn(0)] public float Hour { get; set; }
    [LoadColumn(1)] public float Temperature { get; set; }
}

internal sealed class Demand
{
    public float Score { get; set; }
}
