// corpus: One seeded context trains in parallel.
// library: ML.NET
// axis: parallel query
using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.ML;

public static class Sweep
{
    public static double Best(IDataView train, IDataView test, int[] leaves)
    {
        var ml = new MLContext(seed: 1);
        return leaves.AsParallel().AsOrdered().Select(count =>
        {
            var model = ml.Regression.Trainers.FastTree("Fare", numberOfLeaves: count).Fit(train); // expect: MLQ1011
            return ml.Regression.Evaluate(model.Transform(test), "Fare").MeanAbsoluteError;
        }).Average();
    }
}
