// corpus: Four micro batches are meant to add up to one step, and each of them clears what the one before left; the sum of losses stays a tensor.
// library: TorchSharp
// axis: condition that counts
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

const int PerStep = 4;
random.manual_seed(1);
var model = Sequential(("hidden", Linear(40, 64)), ("act", GELU()), ("out", Linear(64, 1)));
var adam = optim.AdamW(model.parameters(), 3e-4);

var inputs = Tensor.load("inputs.pt").chunk(200);
var targets = Tensor.load("targets.pt").chunk(200);

for (var epoch = 0; epoch < 20; epoch++)
{
    var total = zeros(1);
    for (var i = 0; i < inputs.Length; i++)
    {
        adam.zero_grad(); // expect: MLQ5002
        using var scope = NewDisposeScope();
        var loss = functional.mse_loss(model.call(inputs[i]), targets[i]) / PerStep;
        loss.backward();
        if ((i + 1) % PerStep == 0)
        {
            adam.step();
        }

        total.add_(loss.detach());
    }

    Console.WriteLine(total.item<float>());
}
