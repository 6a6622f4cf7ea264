// corpus: Three trainers that use many threads behind a seed.
// library: ML.NET
// axis: property, lambda
using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.ML;
using Microsoft.ML.Trainers;

public class Trainers
{
    private MLContext Ml { get; } = new(seed: 1);

    public double Sdca(IDataView train, IDataView test)
    {
        var model = Ml.Regression.Trainers.Sdca("Fare").Fit(train); // expect: MLQ1006
        return Ml.Regression.Evaluate(model.Transform(test), "Fare").MeanAbsoluteError;
    }

    public double Groups(IDataView train, IDataView test)
    {
        Func<IEstimator<ITransformer>> make = () => Ml.Clustering.Trainers.KMeans(numberOfClusters: 3); // expect: MLQ1006
        return Ml.Clustering.Evaluate(make().Fit(train).Transform(test)).AverageDistance;
    }

    public double Sgd(IDataView train, IDataView test)
    {
        var trainer = Ml.BinaryClassification.Trainers.SgdCalibrated(new SgdCalibratedTrainer.Options { NumberOfIterations = 20 }); // expect: MLQ1006
        var metrics = Ml.BinaryClassification.Evaluate(trainer.Fit(train).Transform(test));
        return metrics.F1Score + metrics.AreaUnderRocCurve;
    }
}
