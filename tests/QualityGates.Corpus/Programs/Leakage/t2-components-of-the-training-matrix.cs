// corpus: The analysis of components is learned from the training rows and applied to both parts.
// library: Accord.NET
// axis: method called twice
using Accord.MachineLearning.VectorMachines;
using Accord.MachineLearning.VectorMachines.Learning;
using Accord.Math.Optimization.Losses;
using Accord.Statistics.Analysis;
using Accord.Statistics.Kernels;

public sealed class FaceRecognition
{
    public double Run(double[][] trainPictures, bool[] trainLabels, double[][] testPictures, bool[] testLabels)
    {
        var analysis = new PrincipalComponentAnalysis { NumberOfOutputs = 30 };
        analysis.Learn(trainPictures);
        var train = analysis.Transform(trainPictures);
        var teacher = new SequentialMinimalOptimization<Gaussian> { UseComplexityHeuristic = true };
        SupportVectorMachine<Gaussian> machine = teacher.Learn(train, trainLabels);

        var test = analysis.Transform(testPictures);
        bool[] decided = machine.Decide(test);
        return decided.Zip(testLabels, (a, b) => a == b ? 0 : 1).Average();
    }
}
