// corpus: Principal components are learnt from every spectrum; the vector machine then sees two thirds of the projections.
// library: Accord
// axis: Java-minded class
using System.Globalization;
using Accord.MachineLearning.VectorMachines;
using Accord.MachineLearning.VectorMachines.Learning;
using Accord.Math.Optimization.Losses;
using Accord.Statistics.Analysis;
using Accord.Statistics.Kernels;

public class SpectraClassifier
{
    private readonly PrincipalComponentAnalysis pca = new PrincipalComponentAnalysis(PrincipalComponentMethod.Center) { NumberOfOutputs = 6 };

    public double Assess(double[][] spectra, bool[] positive)
    {
        double[][] projected = this.Project(spectra); // expect: MLQ2001
        int cut = projected.Length * 2 / 3;
        double[][] trainX = projected.Take(cut).ToArray();
        double[][] testX = projected.Skip(cut).ToArray();
        bool[] trainY = positive.Take(cut).ToArray();
        bool[] testY = positive.Skip(cut).ToArray();
        var teacher = new SequentialMinimalOptimization<Gaussian>() { Complexity = 10 };
        var machine = teacher.Learn(trainX, trainY);
        bool[] decided = machine.Decide(testX);
        return new ZeroOneLoss(testY).Loss(decided);
    }

    private double[][] Project(double[][] rows)
    {
        this.pca.Learn(rows);
        return this.pca.Transform(rows);
    }
}
