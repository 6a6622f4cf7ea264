// corpus: One SGD for all epochs, and a scheduler that lowers its rate.
// library: TorchSharp
// axis: console
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

random.manual_seed(19);
var device = cuda.is_available() ? CUDA : CPU;
var net = Sequential(Linear(11, 22), ReLU(), Linear(22, 1));
net.to(device);
using var optimizer = optim.SGD(net.parameters(), 0.1, momentum: 0.9, nesterov: true);
var scheduler = optim.lr_scheduler.StepLR(optimizer, 10, 0.5);
using var x = rand(640, 11, device: device);
using var y = rand(640, 1, device: device);
using var testX = rand(64, 11, device: device);
using var testY = rand(64, 1, device: device);

for (var epoch = 0; epoch < 40; epoch++)
{
    for (var start = 0; start < 640; start += 64)
    {
        using var scope = NewDisposeScope();
        optimizer.zero_grad();
        functional.mse_loss(net.call(x.narrow(0, start, 64)), y.narrow(0, start, 64)).backward();
        optimizer.step();
    }

    scheduler.step();
}

using (no_grad())
{
    using var loss = functional.mse_loss(net.call(testX), testY);
    Console.WriteLine(loss.item<float>());
}

net.Dispose();
