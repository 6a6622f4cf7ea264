// corpus: The scheduler waits for a plateau of the validation loss, but is stepped without it: it throws at the end of the first epoch.
// library: TorchSharp
// axis: local
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.optim.lr_scheduler;

torch.manual_seed(3);
var train = (X: torch.rand(300, 8), Y: torch.rand(300, 1));
var valid = (X: torch.rand(60, 8), Y: torch.rand(60, 1));
var net = nn.Sequential(nn.Linear(8, 16), nn.ReLU(), nn.Linear(16, 1));
var optimizer = optim.Adam(net.parameters());
var scheduler = ReduceLROnPlateau(optimizer, patience: 3, factor: 0.5);
var other = ReduceLROnPlateau(optimizer, mode: "max");

for (var epoch = 0; epoch < 50; epoch++)
{
    using var scope = torch.NewDisposeScope();
    optimizer.zero_grad();
    var loss = nn.functional.mse_loss(net.call(train.X), train.Y);
    loss.backward();
    optimizer.step();

    using (torch.no_grad())
    {
        var validation = nn.functional.mse_loss(net.call(valid.X), valid.Y).item<float>();
        Console.WriteLine($"{epoch}: {validation}");
        other.step(-validation);
    }

    scheduler.step(); // expect: MLQ5002
}
