using Accord.MachineLearning.VectorMachines;
using Accord.MachineLearning.VectorMachines.Learning;
using Accord.Statistics.Analysis;
using Accord.Statistics.Kernels;

namespace Dairy;

public sealed class EggGate
{
    private readonly SupportVectorMachine<Gaussian> _machine;

    public EggGate(double[][] eggs, bool[] cracked)
    {
        var cut = eggs.Length * 3 / 4;
        var teacher = new SequentialMinimalOptimization<Gaussian> { Complexity = 10, Kernel = new Gaussian(2.5) };
        _machine = teacher.Learn(eggs[..cut], cracked[..cut]);
        var matrix = new ConfusionMatrix(_machine.Decide(eggs[cut..]), cracked[cut..]); // expect: MLQ3005
        if (matrix.Accuracy < 0.9)
        {
            throw new InvalidOperationException("Too many eggs are mistaken.");
        }
    }

    public IReadOnlyList<int> Doubtful(double[][] eggs)
    {
        var places = new List<int>();
        for (var place = 0; place < eggs.Length; place++)
        {
            if (_machine.Score(eggs[place]) > 0.5) // expect: MLQ3006
            {
                places.Add(place);
            }
        }

        return places;
    }
}
