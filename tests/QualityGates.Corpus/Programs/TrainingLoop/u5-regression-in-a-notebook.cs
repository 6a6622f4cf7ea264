// corpus: A line is fitted by hand with autograd: gradients are cleared by zeroing them, and the last rows are kept for the error.
// library: TorchSharp
// axis: top-level statements without an optimizer class, right
using TorchSharp;
using static TorchSharp.torch;

manual_seed(1);
using var x = load(args[0]);
using var y = load(args[1]);
var train = x.shape[0] * 3 / 4;
using var line = nn.Linear(x.shape[1], 1);
using var optimizer = optim.SGD(line.parameters(), 0.01);
for (var step = 0; step < 500; step++)
{
    using var scope = NewDisposeScope();
    optimizer.zero_grad();
    var loss = nn.functional.mse_loss(line.call(x.narrow(0, 0, train)), y.narrow(0, 0, train));
    loss.backward();
    optimizer.step();
}

line.eval();
using (no_grad())
{
    using var error = nn.functional.mse_loss(line.call(x.narrow(0, train, x.shape[0] - train)), y.narrow(0, train, y.shape[0] - train));
    File.WriteAllText("error.json", System.Text.Json.JsonSerializer.Serialize(error.item<float>()));
}
