// corpus: The same trainers with one thread, and trainers whose threads change nothing.
// library: ML.NET
// axis: field, option
using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.ML;
using Microsoft.ML.Trainers;

// scores: MLQ1006
public class Trainers
{
    private readonly MLContext _ml = new(seed: 1);
    private readonly SdcaRegressionTrainer.Options _options = new() { LabelColumnName = "Fare", NumberOfThreads = 1 };

    public double Sdca(IDataView train, IDataView test) => _ml.Regression.Evaluate(_ml.Regression.Trainers.Sdca(_options).Fit(train).Transform(test), "Fare").MeanAbsoluteError;

    public double Groups(IDataView train, IDataView test)
    {
        var options = new KMeansTrainer.Options();
        options.NumberOfThreads = 1;
        return _ml.Clustering.Evaluate(_ml.Clustering.Trainers.KMeans(options).Fit(train).Transform(test)).AverageDistance;
    }

    public double Poisson(IDataView train, IDataView test) => _ml.Regression.Evaluate(_ml.Regression.Trainers.LbfgsPoissonRegression("Fare").Fit(train).Transform(test), "Fare").MeanAbsoluteError;
}
