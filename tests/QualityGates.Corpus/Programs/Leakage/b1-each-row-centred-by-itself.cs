// corpus: Every spectrum is centred and scaled with its own mean and maximum, so no number travels from one row to another before the cut.
// library: Accord
// axis: statistics within a row inside a LINQ projection
using Accord.MachineLearning.DecisionTrees;
using Accord.MachineLearning.VectorMachines.Learning;
using Accord.Math.Optimization.Losses;
using Accord.Statistics.Kernels;

Accord.Math.Random.Generator.Seed = 14;
var spectra = File.ReadLines("plastics.csv").Select(l => l.Split(','))
    .Select(c => (Values: c[1..].Select(text => double.Parse(text, System.Globalization.CultureInfo.InvariantCulture)).ToArray(), Kind: int.Parse(c[0])))
    .Select(s =>
    {
        var mean = s.Values.Average();
        var largest = s.Values.Max(v => Math.Abs(v - mean));
        return (X: s.Values.Select(v => (v - mean) / largest).ToArray(), s.Kind);
    })
    .ToList();

var train = spectra.Take(500).ToList();
var test = spectra.Skip(500).ToList();
var machine = new MulticlassSupportVectorLearning<Linear> { Learner = _ => new LinearDualCoordinateDescent() }
    .Learn(train.Select(s => s.X).ToArray(), train.Select(s => s.Kind).ToArray());
var error = new ZeroOneLoss(test.Select(s => s.Kind).ToArray()).Loss(machine.Decide(test.Select(s => s.X).ToArray()));
Console.WriteLine($"error {error:P1}");
return error < 0.15 ? 0 : 1;
