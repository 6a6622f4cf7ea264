// corpus: train() is called once before all epochs, and the validation inside leaves the network in the mode of evaluation for the rest of the training.
// library: TorchSharp
// axis: local functions
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public class ConvNet : Module<Tensor, Tensor>
{
    private readonly Conv2d conv1 = Conv2d(3, 16, 3, padding: 1);
    private readonly BatchNorm2d norm1 = BatchNorm2d(16);
    private readonly Conv2d conv2 = Conv2d(16, 32, 3, padding: 1);
    private readonly BatchNorm2d norm2 = BatchNorm2d(32);
    private readonly Linear fc = Linear(32 * 8 * 8, 10);

    public ConvNet() : base("convnet") => RegisterComponents();

    public override Tensor forward(Tensor x)
    {
        x = functional.max_pool2d(functional.relu(norm1.call(conv1.call(x))), 2);
        x = functional.max_pool2d(functional.relu(norm2.call(conv2.call(x))), 2);
        return fc.call(x.flatten(1));
    }
}

public static class Cifar
{
    public static void Train((Tensor Images, Tensor Labels)[] train, (Tensor Images, Tensor Labels)[] validation)
    {
        torch.manual_seed(100);
        using var net = new ConvNet();
        using var optimizer = optim.SGD(net.parameters(), 0.1, momentum: 0.9, weight_decay: 5e-4);
        net.train();
        for (var epoch = 0; epoch < 60; epoch++)
        {
            TrainEpoch();
            Console.WriteLine($"epoch {epoch}: {Validate():P2}");
        }

        void TrainEpoch()
        {
            foreach (var (images, labels) in train)
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                var logits = net.call(images); // expect: MLQ5003
                functional.cross_entropy(logits, labels).backward();
                optimizer.step();
            }
        }

        double Validate()
        {
            net.eval();
            using var guard = no_grad();
            var hits = 0L;
            foreach (var (images, labels) in validation)
            {
                using var scope = NewDisposeScope();
                hits += net.call(images).argmax(1).eq(labels).sum().ToInt64();
            }

            return hits / (double)validation.Sum(batch => batch.Labels.shape[0]);
        }
    }
}
