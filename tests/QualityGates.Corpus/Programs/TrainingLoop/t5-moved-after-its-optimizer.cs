// corpus: The optimizer takes the parameters, then the network is moved to the device and gets new ones.
// library: TorchSharp
// axis: device by configuration
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Roads;

public sealed class RoadTrainer
{
    private readonly Device _device = cuda.is_available() ? CUDA : CPU;

    public void Run(Tensor images, Tensor masks, int epochs)
    {
        var net = Sequential(Conv2d(3, 16, 3, padding: 1), ReLU(), Conv2d(16, 1, 1));
        var optimizer = optim.Adam(net.parameters(), 1e-3); // expect: MLQ5008
        net.to(_device);
        var x = images.to(_device);
        var y = masks.to(_device);
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            var loss = functional.binary_cross_entropy_with_logits(net.call(x), y);
            loss.backward();
            optimizer.step();
        }
    }

    public void RunRightly(Tensor images, Tensor masks, int epochs)
    {
        var net = Sequential(Conv2d(3, 16, 3, padding: 1), ReLU(), Conv2d(16, 1, 1)).to(_device);
        var optimizer = optim.Adam(net.parameters(), 1e-3);
        var x = images.to(_device);
        var y = masks.to(_device);
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            var loss = functional.binary_cross_entropy_with_logits(net.call(x), y);
            loss.backward();
            optimizer.step();
        }
    }
}

public static class Program
{
    public static void Main()
    {
        torch.manual_seed(31);
        var trainer = new RoadTrainer();
        var (x, y) = (rand(16, 3, 64, 64), zeros(16, 1, 64, 64));
        trainer.Run(x, y, 10);
        trainer.RunRightly(x, y, 10);
    }
}
