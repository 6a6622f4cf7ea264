// corpus: The optimizer is that of the pupil, which is on its device already; what moves after it was made is the teacher, which nothing trains.
// library: TorchSharp
// axis: two networks, builder
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Distilled;

public sealed class Distillation
{
    private readonly Device place = cuda.is_available() ? CUDA : CPU;
    private Module<Tensor, Tensor>? teacher;
    private long inputs = 8;
    private long classes = 3;

    public Distillation() => manual_seed(71);

    public Distillation Sized(long inputs, long classes)
    {
        this.inputs = inputs;
        this.classes = classes;
        return this;
    }

    public Distillation TaughtBy(FileInfo weights)
    {
        teacher = Net(256);
        teacher.load(weights.FullName);
        return this;
    }

    public double Run(IReadOnlyList<Tensor> train, (Tensor X, Tensor Classes) test)
    {
        var pupil = Net(16).to(place);
        using var optimizer = optim.Adam(pupil.parameters(), lr: 0.004);
        var wise = (teacher ?? throw new InvalidOperationException("There is no teacher.")).to(place);
        wise.eval();
        for (var epoch = 0; epoch < 60; epoch++)
        {
            foreach (var batch in train)
            {
                using var scope = NewDisposeScope();
                var input = batch.to(place);
                Tensor wanted;
                using (no_grad())
                {
                    wanted = wise.call(input);
                }

                optimizer.zero_grad();
                functional.mse_loss(pupil.call(input), wanted).backward();
                optimizer.step();
            }
        }

        pupil.eval();
        using var guard = no_grad();
        using var right = pupil.call(test.X.to(place)).argmax(1).eq(test.Classes.to(place)).sum();
        return (double)right.item<long>() / test.Classes.shape[0];
    }

    private Module<Tensor, Tensor> Net(long width) => Sequential(Linear(inputs, width), ReLU(), Linear(width, classes));
}
