// corpus: A mapping with a contract adds noise that is drawn anew in every pass, and a filter asks the clock.
// library: ML.NET
// axis: method of a factory, expression lambda
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Transforms;

var ml = new MLContext(seed: 1);
var rows = ml.Data.LoadFromTextFile<Signal>("signals.tsv", hasHeader: true);
var recent = ml.Data.FilterByCustomPredicate<Signal>(rows, signal => signal.Day < (DateTime.Now - new DateTime(2020, 1, 1)).TotalDays - 30); // expect: MLQ6010
var noisy = ml.Transforms.CustomMapping(new NoiseFactory().GetMapping(), contractName: "Noise").Fit(recent).Transform(recent); // expect: MLQ6010
using var file = File.Create("noisy.tsv");
ml.Data.SaveAsText(noisy, file);

[CustomMappingFactoryAttribute("Noise")]
internal sealed class NoiseFactory : CustomMappingFactory<Signal, Noisy>
{
    private static readonly Random Source = new(7);

    public override Action<Signal, Noisy> GetMapping() => (signal, noisy) => noisy.Level = signal.Level + (float)Source.NextDouble();
}

internal sealed class Signal
{
    [LoadColumn(0)]
    public float Day { get; set; }

    [LoadColumn(1)]
    public float Level { get; set; }
}

internal sealed class Noisy
{
    public float Level { get; set; }
}
