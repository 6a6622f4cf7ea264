// corpus: Distillation with a frozen teacher in evaluation, logits computed once and kept beyond the scope, and a student that learns from both losses.
// library: TorchSharp
// axis: async pipeline
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Compress.Vision;

public sealed record Example(Tensor Image, Tensor Label);

public sealed class Pipeline
{
    private readonly Module<Tensor, Tensor> teacher;
    private readonly Module<Tensor, Tensor> student;

    public Pipeline(string weights)
    {
        random.manual_seed(4);
        teacher = torchvision.models.resnet50(num_classes: 10, weights_file: weights);
        teacher.eval();
        foreach (var parameter in teacher.parameters())
        {
            parameter.requires_grad = false;
        }

        student = torchvision.models.resnet18(num_classes: 10);
    }

    public async Task RunAsync(IReadOnlyList<Example> examples, int epochs, CancellationToken stop)
    {
        var targets = await Task.Run(() => Targets(examples), stop);
        await Task.Run(() => Learn(examples, targets, epochs, stop), stop);
        await using var stream = File.Create("student.dat");
        student.save(stream);
    }

    private List<Tensor> Targets(IReadOnlyList<Example> examples)
    {
        var targets = new List<Tensor>();
        using var quiet = inference_mode();
        foreach (var example in examples)
        {
            using var scope = NewDisposeScope();
            targets.Add((teacher.call(example.Image) / 4).softmax(1).MoveToOuterDisposeScope());
        }

        return targets;
    }

    private void Learn(IReadOnlyList<Example> examples, List<Tensor> targets, int epochs, CancellationToken stop)
    {
        using var optimizer = optim.SGD(student.parameters(), 0.1, momentum: 0.9);
        var schedule = optim.lr_scheduler.MultiStepLR(optimizer, [60, 120], 0.2);
        student.train();
        for (var epoch = 0; epoch < epochs && !stop.IsCancellationRequested; epoch++)
        {
            for (var i = 0; i < examples.Count; i++)
            {
                using var scope = NewDisposeScope();
                var logits = student.call(examples[i].Image);
                var soft = functional.kl_div((logits / 4).log_softmax(1), targets[i], reduction: Reduction.Mean);
                var hard = functional.cross_entropy(logits, examples[i].Label);
                optimizer.zero_grad();
                (0.7 * 16 * soft + 0.3 * hard).backward();
                optimizer.step();
            }

            schedule.step();
        }
    }
}
