// corpus: Principal components are learnt from the training spectra and only applied to the others.
// library: Accord
// axis: Java-minded class
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
        int cut = spectra.Length * 2 / 3;
        double[][] trainX = spectra.Take(cut).ToArray();
        double[][] testX = spectra.Skip(cut).ToArray();
        bool[] trainY = positive.Take(cut).ToArray();
        bool[] testY = positive.Skip(cut).ToArray();
        this.pca.Learn(trainX);
        var teacher = new SequentialMinimalOptimization<Gaussian>() { Complexity = 10 };
        var machine = teacher.Learn(this.pca.Transform(trainX), trainY);
        bool[] decided = machine.Decide(this.pca.Transform(testX));
        return new ZeroOneLoss(testY).Loss(decided);
    }
}
