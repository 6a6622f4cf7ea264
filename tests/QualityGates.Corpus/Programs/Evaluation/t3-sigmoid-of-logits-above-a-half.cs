// corpus: A network trained on logits is counted as saying yes where the sigmoid of its output is above a half.
// library: TorchSharp
// axis: methods of a static class
using TorchSharp;
using static TorchSharp.torch;

public static class ChurnNet
{
    public static nn.Module<Tensor, Tensor> Create() => nn.Sequential(nn.Linear(12, 24), nn.ReLU(), nn.Linear(24, 1));

    public static void Train(nn.Module<Tensor, Tensor> net, Tensor x, Tensor y, int epochs)
    {
        using var optimizer = optim.Adam(net.parameters());
        net.train();
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            using var scope = torch.NewDisposeScope();
            optimizer.zero_grad();
            var loss = nn.functional.binary_cross_entropy_with_logits(net.call(x), y);
            loss.backward();
            optimizer.step();
        }
    }

    public static double Accuracy(nn.Module<Tensor, Tensor> net, Tensor x, Tensor y)
    {
        net.eval();
        using var guard = torch.no_grad();
        using var scope = torch.NewDisposeScope();
        var predicted = torch.sigmoid(net.call(x)) > 0.5;
        return predicted.eq(y > 0.5).to_type(ScalarType.Float32).mean().item<float>();
    }

    public static void Main(string[] args)
    {
        torch.manual_seed(1);
        using var net = Create();
        using var trainX = torch.load(args[0]);
        using var trainY = torch.load(args[1]);
        using var testX = torch.load(args[2]);
        using var testY = torch.load(args[3]);
        Train(net, trainX, trainY, 50);
        Console.WriteLine($"accuracy {Accuracy(net, testX, testY):P1}");
    }
}
