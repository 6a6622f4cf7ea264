// corpus: Every candidate is cross-validated on a view that a base class has already normalised and reduced with what it learned from all rows.
// library: ML.NET
// axis: base class with template method, lazy property
using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Credit;

public sealed class Applicant
{
    [LoadColumn(0)] public bool Label { get; set; }

    [LoadColumn(1, 24)]
    [VectorType(24)]
    public float[] Raw { get; set; } = [];
}

public abstract class CreditExperiment
{
    private readonly Lazy<IDataView> _prepared;

    protected CreditExperiment(string path)
    {
        Ml = new MLContext(seed: 5);
        _prepared = new Lazy<IDataView>(() => Prepare(Ml.Data.LoadFromTextFile<Applicant>(path, hasHeader: true, separatorChar: ',')));
    }

    protected MLContext Ml { get; }

    protected IDataView Prepared => _prepared.Value;

    protected abstract IEstimator<ITransformer> Trainer { get; }

    public IReadOnlyList<double> Run()
    {
        var folds = Ml.BinaryClassification.CrossValidateNonCalibrated(Prepared, Trainer, numberOfFolds: 10); // expect: MLQ2002
        return folds.Select(f => f.Metrics.AreaUnderRocCurve).ToList();
    }

    private IDataView Prepare(IDataView raw)
    {
        var steps = Ml.Transforms.NormalizeMeanVariance("Scaled", nameof(Applicant.Raw))
            .Append(Ml.Transforms.ProjectToPrincipalComponents("Features", "Scaled", rank: 8));
        return steps.Fit(raw).Transform(raw);
    }
}

public sealed class PerceptronExperiment(string path) : CreditExperiment(path)
{
    protected override IEstimator<ITransformer> Trainer => Ml.BinaryClassification.Trainers.AveragedPerceptron(numberOfIterations: 20);
}

public sealed class TreesExperiment(string path) : CreditExperiment(path)
{
    protected override IEstimator<ITransformer> Trainer => Ml.BinaryClassification.Trainers.FastTree(numberOfLeaves: 16);
}

internal static class Program
{
    private static void Main(string[] args)
    {
        using var report = new StreamWriter(args[1]);
        foreach (CreditExperiment experiment in new CreditExperiment[] { new PerceptronExperiment(args[0]), new TreesExperiment(args[0]) })
        {
            var areas = experiment.Run();
            report.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{experiment.GetType().Name},{areas.Average():F4},{areas.Min():F4}"));
        }
    }
}
