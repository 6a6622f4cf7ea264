// corpus: A loader that shuffles with a constant seed is made before the loop of the epochs and gives each the same batches.
// library: TorchSharp
// axis: trainer class
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Epochs;

public sealed class Trainer(nn.Module<Tensor, Tensor> model, optim.Optimizer optimizer)
{
    public float Run(utils.data.Dataset train, utils.data.Dataset test, int epochs)
    {
        using var loader = new DataLoader(train, 32, shuffle: true, seed: 1); // expect: MLQ1013
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            model.train();
            foreach (var batch in loader)
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                var loss = nn.functional.cross_entropy(model.call(batch["x"]), batch["y"]);
                loss.backward();
                optimizer.step();
            }
        }

        model.eval();
        using var testLoader = new DataLoader(test, 32, shuffle: false);
        var sum = 0f;
        using (no_grad())
        {
            foreach (var batch in testLoader)
            {
                using var scope = NewDisposeScope();
                sum += nn.functional.cross_entropy(model.call(batch["x"]), batch["y"]).item<float>();
            }
        }

        return sum;
    }
}
