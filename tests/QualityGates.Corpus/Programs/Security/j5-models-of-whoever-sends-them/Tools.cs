using Accord.IO;
using Accord.MachineLearning.DecisionTrees;
using TorchSharp;
using TorchSharp.PyBridge;
using static TorchSharp.torch;

namespace Parking;

public static class Tools
{
    public static int Old(string path, double[] hour)
    {
        var forest = Serializer.Load<RandomForest>(path); // expect: MLQ7001
        return forest.Decide(hour);
    }

    public static double New(string path, float[] hour)
    {
        var network = nn.Sequential(nn.Linear(3, 12), nn.Tanh(), nn.Linear(12, 1));
        network.load_py(path); // expect: MLQ7001
        using var guard = no_grad();
        using var scope = NewDisposeScope();
        return network.call(tensor(hour).unsqueeze(0)).item<float>();
    }
}
