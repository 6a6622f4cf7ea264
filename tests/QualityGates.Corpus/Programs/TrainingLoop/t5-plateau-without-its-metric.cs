// corpus: A schedule that waits for a plateau is stepped without the loss it should watch; it throws.
// library: TorchSharp
// axis: local
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

torch.manual_seed(2);
var (trainX, trainY) = (rand(800, 12), rand(800, 1));
var (validX, validY) = (rand(200, 12), rand(200, 1));
var net = Sequential(Linear(12, 24), ReLU(), Linear(24, 1));
var optimizer = optim.RMSProp(net.parameters(), 1e-3);
var scheduler = optim.lr_scheduler.ReduceLROnPlateau(optimizer, factor: 0.5, patience: 3);

for (var epoch = 0; epoch < 60; epoch++)
{
    using var scope = NewDisposeScope();
    optimizer.zero_grad();
    var loss = functional.l1_loss(net.call(trainX), trainY);
    loss.backward();
    optimizer.step();

    using (no_grad())
    {
        var validation = functional.l1_loss(net.call(validX), validY).item<float>();
        Console.WriteLine($"{epoch}: {loss.item<float>():F4} {validation:F4}");
    }

    scheduler.step(); // expect: MLQ5002
}
