// corpus: Paths of one machine in a field, a base class, a lambda and a tuple reach files and models.
// library: ML.NET
// axis: field, base class, lambda, tuple, named arguments
using System;
using System.IO;
using Microsoft.ML;

var job = new ChurnJob();
Func<string, string> under = name => Path.Combine("/home/anna/churn", name); // expect: MLQ4001
Console.WriteLine(File.ReadAllLines(under("notes.txt")).Length);
(string Input, string Output) files = ("/mnt/share/churn.tsv", "churn.zip"); // expect: MLQ4001
Console.WriteLine(job.Count(files.Input) + files.Output);
Console.WriteLine(job.Open());

abstract class Job
{
    protected const string Root = @"D:\models"; // expect: MLQ4001
    protected readonly MLContext Ml = new(seed: 1);
}

sealed class ChurnJob : Job
{
    public ITransformer Open() => Ml.Model.Load(inputSchema: out _, filePath: Path.Combine(Root, "churn.zip"));

    public int Count(string input) => Ml.Data.LoadFromTextFile(input, new[] { new Microsoft.ML.Data.TextLoader.Column("Tenure", Microsoft.ML.Data.DataKind.Single, 0) }, hasHeader: true).Schema.Count;
}
