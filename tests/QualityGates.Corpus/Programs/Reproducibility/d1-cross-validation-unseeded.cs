// corpus: Cross-validation by a context without seed: folds and boosted trees fall back to constant seeds.
// library: ML.NET
// axis: property
using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.ML;

public class Study
{
    private MLContext Ml { get; } = new();

    public double Run(IDataView rows)
    {
        var steps = Ml.Transforms.Concatenate("Features", "Distance").Append(Ml.Regression.Trainers.FastTree("Fare"));
        return Ml.Regression.CrossValidate(rows, steps, numberOfFolds: 5, labelColumnName: "Fare").Average(fold => fold.Metrics.MeanAbsoluteError);
    }
}
