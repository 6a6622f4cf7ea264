// corpus: A large network that was loaded teaches a small one; nobody set it to evaluation, so its dropout is in what the small one learns.
// library: TorchSharp
// axis: teacher and student, guard around one call, using
using System.Globalization;
using TorchSharp;
using static TorchSharp.torch;

namespace Pocket;

internal sealed class Large : nn.Module<Tensor, Tensor>
{
    private readonly nn.Module<Tensor, Tensor> _stack = nn.Sequential(
        nn.Linear(300, 512), nn.GELU(), nn.Dropout(0.3), nn.Linear(512, 512), nn.GELU(), nn.Dropout(0.3), nn.Linear(512, 40));

    public Large()
        : base(nameof(Large)) => RegisterComponents();

    public override Tensor forward(Tensor input) => _stack.call(input);
}

internal static class Program
{
    private static void Main(string[] args)
    {
        manual_seed(14);
        using var teacher = new Large();
        teacher.load(args[0]);
        using var student = nn.Sequential(nn.Linear(300, 48), nn.ReLU(), nn.Linear(48, 40));
        using var optimizer = optim.Adam(student.parameters(), lr: 0.002);

        var vectors = Vectors(args[1]);
        var training = vectors.Take(vectors.Count * 9 / 10).ToList();
        var held = vectors.Skip(training.Count).ToList();
        for (var epoch = 0; epoch < 15; epoch++)
        {
            foreach (var batch in training)
            {
                using var scope = NewDisposeScope();
                Tensor wanted;
                using (no_grad())
                {
                    wanted = teacher.call(batch.Words).log_softmax(1); // expect: MLQ5003
                }

                optimizer.zero_grad();
                var loss = nn.functional.kl_div(student.call(batch.Words).log_softmax(1), wanted);
                loss.backward();
                optimizer.step();
            }
        }

        using var guard = no_grad();
        var right = 0L;
        foreach (var batch in held)
        {
            using var scope = NewDisposeScope();
            right += student.call(batch.Words).argmax(1).eq(batch.Phrases).sum().ToInt64();
        }

        var share = (double)right / held.Sum(batch => batch.Phrases.shape[0]);
        File.WriteAllText(Path.ChangeExtension(args[2], ".metrics"), share.ToString("F4", CultureInfo.InvariantCulture));
        student.save(args[2]);
    }

    private static List<(Tensor Words, Tensor Phrases)> Vectors(string path)
    {
        var batches = new List<(Tensor, Tensor)>();
        foreach (var lines in File.ReadLines(path).Chunk(64))
        {
            var cells = lines.Select(line => line.Split(' ')).ToList();
            var words = tensor(cells.SelectMany(row => row.Skip(1)).Select(cell => float.Parse(cell, CultureInfo.InvariantCulture)).ToArray());
            var phrases = tensor(cells.Select(row => long.Parse(row[0], CultureInfo.InvariantCulture)).ToArray());
            batches.Add((words.reshape(cells.Count, 300), phrases));
        }

        return batches;
    }
}
