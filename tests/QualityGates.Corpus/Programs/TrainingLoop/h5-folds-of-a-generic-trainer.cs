// corpus: A generic trainer: the optimizer is made anew every epoch, and the score of an epoch is computed with gradients on.
// library: TorchSharp
// axis: generic type, factory delegate, local function
using TorchSharp;
using static TorchSharp.torch;

namespace Generic;

public sealed class EpochTrainer<TModel>(Func<TModel> create)
    where TModel : nn.Module<Tensor, Tensor>
{
    public (TModel Model, double Score) Train(Tensor features, Tensor labels, Tensor testFeatures, Tensor testLabels, int epochs)
    {
        var model = create();
        var criterion = nn.CrossEntropyLoss();
        var score = 0.0;
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            using var optimizer = optim.Adam(model.parameters(), lr: 0.01 / (epoch + 1)); // expect: MLQ5008
            model.train();
            for (var start = 0L; start < features.shape[0]; start += 64)
            {
                using var scope = NewDisposeScope();
                var x = features.narrow(0, start, Math.Min(64, features.shape[0] - start));
                var y = labels.narrow(0, start, Math.Min(64, features.shape[0] - start));
                optimizer.zero_grad();
                criterion.call(model.call(x), y).backward();
                optimizer.step();
            }

            score = Score();
        }

        return (model, score);

        double Score()
        {
            model.eval();
            using var scope = NewDisposeScope();
            var guess = model.call(testFeatures).argmax(1); // expect: MLQ5004
            return guess.eq(testLabels).to(float32).mean().ToDouble();
        }
    }

    public IEnumerable<double> CrossValidate(IReadOnlyList<(Tensor X, Tensor Y)> folds, int epochs)
    {
        foreach (var held in Enumerable.Range(0, folds.Count))
        {
            var model = create();
            using var optimizer = optim.Adam(model.parameters());
            for (var epoch = 0; epoch < epochs; epoch++)
            {
                model.train();
                foreach (var (x, y) in folds.Where((_, i) => i != held))
                {
                    using var scope = NewDisposeScope();
                    optimizer.zero_grad();
                    nn.functional.cross_entropy(model.call(x), y).backward();
                    optimizer.step();
                }
            }

            model.eval();
            using (torch.no_grad())
            using (NewDisposeScope())
            {
                yield return model.call(folds[held].X).argmax(1).eq(folds[held].Y).to(float32).mean().ToDouble();
            }
        }
    }
}
