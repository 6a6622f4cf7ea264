// corpus: A network of Accord starts with random weights; a class trains it, and Main never seeds.
// library: Accord
// axis: class
using Accord.Neuro;
using Accord.Neuro.Learning;

namespace Sonar;

internal sealed class Classifier
{
    private readonly ActivationNetwork _network;

    public Classifier(int inputs)
    {
        _network = new ActivationNetwork(new SigmoidFunction(), inputs, 12, 1);
        new NguyenWidrow(_network).Randomize();
    }

    public double Train(double[][] inputs, double[][] outputs, int epochs)
    {
        var teacher = new BackPropagationLearning(_network) { LearningRate = 0.1 };
        var error = 0.0;
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            error = teacher.RunEpoch(inputs, outputs);
        }

        return error;
    }
}

internal static class Program
{
    private static void Main()
    {
        double[][] inputs = [[0, 0], [0, 1], [1, 0], [1, 1]];
        double[][] outputs = [[0], [1], [1], [0]];
        var classifier = new Classifier(2); // expect: MLQ1003
        Console.WriteLine(classifier.Train(inputs, outputs, 5000));
    }
}
