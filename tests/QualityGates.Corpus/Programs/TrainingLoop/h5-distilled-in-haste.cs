// corpus: Distillation: softmax comes before the cross-entropy through an extension, and the teacher answers in train mode.
// library: TorchSharp
// axis: extension method, two networks, loaded weights
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Distilling;

public static class TensorExtensions
{
    public static Tensor Probabilities(this Tensor logits, double temperature = 1) => functional.softmax(logits / temperature, 1); // expect: MLQ5006
}

public static class Distillation
{
    private const double T = 4;

    public static Sequential Teacher(string weights)
    {
        var teacher = Sequential(
            ("a", Linear(128, 512)), ("r1", ReLU()), ("d", Dropout(0.5)), ("b", Linear(512, 10)));
        teacher.load(weights);
        return teacher;
    }

    public static void Run(string weights, IEnumerable<(Tensor X, Tensor Y)> batches)
    {
        var teacher = Teacher(weights);
        var student = Sequential(Linear(128, 32), ReLU(), Linear(32, 10));
        var hard = CrossEntropyLoss();
        using var optimizer = optim.SGD(student.parameters(), 0.05, momentum: 0.9);
        student.train();
        foreach (var (x, y) in batches)
        {
            using var scope = NewDisposeScope();
            Tensor soft;
            using (no_grad())
            {
                soft = teacher.call(x).Probabilities(T); // expect: MLQ5003
            }

            var logits = student.call(x);
            var loss = hard.call(logits.Probabilities(), y) * 0.3
                + functional.kl_div(functional.log_softmax(logits / T, 1), soft) * 0.7;
            optimizer.zero_grad();
            loss.backward();
            optimizer.step();
        }
    }
}
