// corpus: Transfer learning: missing names are looked at, the backbone is frozen, and the optimizer is made anew when it is thawed.
// library: TorchSharp
// axis: phases, condition, dictionary
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torchvision;

namespace Phases;

public static class Tuning
{
    public static ResNet Network(string weights, int classes)
    {
        var net = models.resnet18(num_classes: classes);
        var loaded = new Dictionary<string, bool>();
        net.load(weights, strict: false, skip: new[] { "fc.weight", "fc.bias" }, loadedParameters: loaded);
        var missing = loaded.Where(pair => !pair.Value && !pair.Key.StartsWith("fc.", StringComparison.Ordinal)).Select(pair => pair.Key).ToList();
        return missing.Count == 0 ? net : throw new InvalidDataException(string.Join(", ", missing));
    }

    public static void Fit(ResNet net, IReadOnlyList<(Tensor X, Tensor Y)> train, IReadOnlyList<(Tensor X, Tensor Y)> test, Device device)
    {
        random.manual_seed(15);
        net.to(device);
        foreach (var (name, parameter) in net.named_parameters())
        {
            parameter.requires_grad_(name.StartsWith("fc.", StringComparison.Ordinal));
        }

        optim.Optimizer optimizer = optim.Adam(net.parameters().Where(parameter => parameter.requires_grad), 1e-3);
        for (var epoch = 0; epoch < 20; epoch++)
        {
            if (epoch == 5)
            {
                foreach (var parameter in net.parameters())
                {
                    parameter.requires_grad_(true);
                }

                optimizer.Dispose();
                optimizer = optim.SGD(net.parameters(), 1e-3, momentum: 0.9);
            }

            net.train();
            foreach (var (x, y) in train)
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                nn.functional.cross_entropy(net.call(x.to(device)), y.to(device)).backward();
                optimizer.step();
            }

            Console.WriteLine($"{epoch}: {Accuracy(net, test, device):P1}");
        }
    }

    private static double Accuracy(ResNet net, IReadOnlyList<(Tensor X, Tensor Y)> rows, Device device)
    {
        net.eval();
        using (inference_mode())
        {
            return rows.Average(row =>
            {
                using var scope = NewDisposeScope();
                return net.call(row.X.to(device)).argmax(1).eq(row.Y.to(device)).to(float32).mean().ToDouble();
            });
        }
    }
}
