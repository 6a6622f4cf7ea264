// corpus: The scaler is fitted again on the few rows of a request before they are scored, although it was fitted in training.
// library: Accord
// axis: class with train and predict
using System;
using System.Collections.Generic;
using System.Linq;
using Accord.MachineLearning.VectorMachines;
using Accord.MachineLearning.VectorMachines.Learning;
using Accord.Math.Optimization.Losses;
using Accord.Statistics.Analysis;
using Accord.Statistics.Kernels;

namespace Spectra;

public sealed class SpectrumClassifier
{
    private readonly PrincipalComponentAnalysis _pca = new() { Method = PrincipalComponentMethod.Standardize, NumberOfOutputs = 6 };
    private MulticlassSupportVectorMachine<Gaussian>? _machine;

    public double Train(double[][] trainX, int[] trainY, double[][] testX, int[] testY)
    {
        Accord.Math.Random.Generator.Seed = 5;
        _pca.Learn(trainX);
        var teacher = new MulticlassSupportVectorLearning<Gaussian>
        {
            Learner = _ => new SequentialMinimalOptimization<Gaussian> { UseKernelEstimation = true },
        };
        _machine = teacher.Learn(_pca.Transform(trainX), trainY);
        return new ZeroOneLoss(testY).Loss(_machine.Decide(_pca.Transform(testX)));
    }

    public IReadOnlyList<int> Classify(IEnumerable<double[]> spectra)
    {
        double[][] request = spectra.ToArray();
        _pca.Learn(request); // expect: MLQ2007
        return _machine!.Decide(_pca.Transform(request));
    }
}
