// corpus: The gradient of each parameter is set to zero by hand before the loss is propagated, as the first tutorials do it.
// library: TorchSharp
// axis: loop over parameters, local function
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

torch.random.manual_seed(42);
var x = linspace(-Math.PI, Math.PI, 2000);
var y = sin(x);
var xs = stack(new[] { x, x * x, x * x * x }, 1);
var model = Sequential(Linear(3, 1), Flatten(0, 1));
var sgd = optim.RMSProp(model.parameters(), 1e-3);
for (var t = 0; t < 2000; t++)
{
    using var scope = NewDisposeScope();
    var loss = functional.mse_loss(model.call(xs), y, Reduction.Sum);
    if (t % 100 == 99)
    {
        Console.WriteLine($"{t} {loss.item<float>()}");
    }

    Forget();
    loss.backward();
    sgd.step();
}

void Forget()
{
    foreach (var parameter in model.parameters())
    {
        parameter.grad?.zero_();
    }
}
