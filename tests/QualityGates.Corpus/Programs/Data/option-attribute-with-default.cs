// corpus: The default of a command-line option stands in an attribute, and is the path that is opened on every other machine as well.
// library: ML.NET
// axis: attribute, property
using Microsoft.ML;

var arguments = new Arguments();
var ml = new MLContext(seed: 2);
Console.WriteLine(ml.Model.Load(arguments.Model, out _));
Console.WriteLine(arguments.Address);

[AttributeUsage(AttributeTargets.Property)]
sealed class OptionAttribute(string name) : Attribute
{
    public string Name => name;

    public object? Default { get; init; }
}

sealed class Arguments
{
    [Option("model", Default = "/opt/scoring/churn.zip")] // expect: MLQ4001
    public string Model { get; set; } = "";

    [Option("address", Default = "/score")]
    public string Address { get; set; } = "";
}
