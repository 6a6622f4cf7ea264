// corpus: The analysis of components is learned once from the training rows and once from the test rows.
// library: Accord.NET
// axis: method called twice
using Accord.MachineLearning.VectorMachines;
using Accord.MachineLearning.VectorMachines.Learning;
using Accord.Math.Optimization.Losses;
using Accord.Statistics.Analysis;
using Accord.Statistics.Kernels;

public sealed class FaceRecognition
{
    private static double[][] Reduce(double[][] pictures)
    {
        var analysis = new PrincipalComponentAnalysis { NumberOfOutputs = 30 };
        analysis.Learn(pictures);
        return analysis.Transform(pictures);
    }

    public double Run(double[][] trainPictures, bool[] trainLabels, double[][] testPictures, bool[] testLabels)
    {
        var train = Reduce(trainPictures);
        var teacher = new SequentialMinimalOptimization<Gaussian> { UseComplexityHeuristic = true };
        SupportVectorMachine<Gaussian> machine = teacher.Learn(train, trainLabels);

        var test = Reduce(testPictures); // expect: MLQ2007
        bool[] decided = machine.Decide(test);
        return decided.Zip(testLabels, (a, b) => a == b ? 0 : 1).Average();
    }
}
