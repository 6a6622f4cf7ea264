// corpus: A large network that was trained before teaches a small one: in the mode of evaluation, without gradients, with scopes.
// library: TorchSharp
// axis: two networks, temperature
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public static class Distillation
{
    public static double Run(IReadOnlyList<(Tensor X, Tensor Y)> train, IReadOnlyList<(Tensor X, Tensor Y)> test, double temperature = 4)
    {
        random.manual_seed(33);
        var teacher = Network(512, 0.5);
        teacher.load("teacher.dat");
        teacher.eval();
        var student = Network(32, 0.1);
        var optimizer = optim.Adam(student.parameters());
        for (var epoch = 0; epoch < 15; epoch++)
        {
            student.train();
            foreach (var (x, y) in train)
            {
                using var scope = NewDisposeScope();
                Tensor wanted;
                using (no_grad())
                {
                    wanted = functional.log_softmax(teacher.call(x) / temperature, 1);
                }

                optimizer.zero_grad();
                var logits = student.call(x);
                var soft = functional.kl_div(functional.log_softmax(logits / temperature, 1), wanted, log_target: true);
                (0.7 * temperature * temperature * soft + 0.3 * functional.cross_entropy(logits, y)).backward();
                optimizer.step();
            }
        }

        student.eval();
        using var guard = no_grad();
        return test.Average(batch =>
        {
            using var scope = NewDisposeScope();
            return student.call(batch.X).argmax(1).eq(batch.Y).to(ScalarType.Float32).mean().ToDouble();
        });
    }

    private static Module<Tensor, Tensor> Network(long width, double dropout) =>
        Sequential(Linear(60, width), ReLU(), Dropout(dropout), Linear(width, 8));
}
