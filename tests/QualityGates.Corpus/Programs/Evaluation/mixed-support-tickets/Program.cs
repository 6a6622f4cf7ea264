// corpus: Label keys are mapped before the split, train metrics stand beside test metrics, margins live inside one-versus-all.
// library: ML.NET
// axis: async, field, property, local function, record
using System;
using System.IO;
using System.Threading;
using Microsoft.ML;
using Support;

using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, key) =>
{
    key.Cancel = true;
    stop.Cancel();
};

var ml = new MLContext(seed: 1);
var training = new TicketTraining(ml);
training.Load("tickets.tsv");
var comparison = await training.TrainAsync(stop.Token);
await File.WriteAllLinesAsync("tickets.metrics",
[
    FormattableString.Invariant($"train {comparison.Train.MacroAccuracy} {comparison.Train.MicroAccuracy}"),
    FormattableString.Invariant($"test {comparison.Test.MacroAccuracy} {comparison.Test.MicroAccuracy}"),
], stop.Token);
if (comparison.Test.MacroAccuracy < 0.75 || comparison.Gap > 0.15)
{
    Console.Error.WriteLine("The tickets stay with the people.");
    return 1;
}

ml.Model.Save(training.Model!, training.Schema, "tickets.zip");
var waiting = ml.Data.LoadFromTextFile<Ticket>("waiting.tsv", hasHeader: true, allowQuoting: true);
foreach (var route in ml.Data.CreateEnumerable<Route>(training.Model!.Transform(waiting), reuseRowObject: false))
{
    Console.WriteLine(route.TeamName);
}
return 0;
