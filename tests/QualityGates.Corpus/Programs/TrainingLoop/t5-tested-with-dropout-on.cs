// corpus: The accuracy of a network with dropout is measured in the mode it was trained in.
// library: TorchSharp
// axis: class, method
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Digits;

internal sealed class Net : Module<Tensor, Tensor>
{
    private readonly TorchSharp.Modules.Conv2d conv1 = Conv2d(1, 16, 3);
    private readonly TorchSharp.Modules.Conv2d conv2 = Conv2d(16, 32, 3);
    private readonly TorchSharp.Modules.Dropout dropout = Dropout(0.25);
    private readonly TorchSharp.Modules.Linear fc = Linear(32 * 12 * 12, 10);

    public Net() : base("Net") => RegisterComponents();

    public override Tensor forward(Tensor x)
    {
        x = functional.relu(conv1.call(x));
        x = functional.max_pool2d(functional.relu(conv2.call(x)), 2);
        x = dropout.call(x.flatten(1));
        return functional.log_softmax(fc.call(x), 1);
    }
}

internal static class Program
{
    private static void Main(string[] args)
    {
        torch.manual_seed(1);
        var train = torchvision.datasets.MNIST(args[0], train: true, download: false);
        var test = torchvision.datasets.MNIST(args[0], train: false, download: false);
        using var trainLoader = torch.utils.data.DataLoader(train, 64, shuffle: true, seed: 1); // expect: MLQ1013
        using var testLoader = torch.utils.data.DataLoader(test, 1000);
        var model = new Net();
        var optimizer = optim.Adam(model.parameters());

        for (var epoch = 1; epoch <= 3; epoch++)
        {
            TrainEpoch(model, optimizer, trainLoader);
            Console.WriteLine($"epoch {epoch}: accuracy {Accuracy(model, testLoader):P2}");
        }
    }

    private static void TrainEpoch(Net model, optim.Optimizer optimizer, TorchSharp.Modules.DataLoader loader)
    {
        model.train();
        foreach (var batch in loader)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            var loss = functional.nll_loss(model.call(batch["data"]), batch["label"]);
            loss.backward();
            optimizer.step();
        }
    }

    private static double Accuracy(Net model, TorchSharp.Modules.DataLoader loader)
    {
        using var guard = no_grad();
        long right = 0, count = 0;
        foreach (var batch in loader)
        {
            using var scope = NewDisposeScope();
            var predicted = model.call(batch["data"]).argmax(1); // expect: MLQ5003
            right += predicted.eq(batch["label"]).sum().item<long>();
            count += predicted.shape[0];
        }

        return (double)right / count;
    }
}
