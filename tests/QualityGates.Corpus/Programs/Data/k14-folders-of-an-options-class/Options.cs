namespace Crops;

public sealed class CropOptions
{
    public string Fields { get; set; } = "/srv/agronomy/fields.csv"; // expect: MLQ4001
    public string Output { get; set; } = "out";
    public string Network { get; init; } = @"networks\leaf.onnx"; // expect: MLQ4002
}

public static class Layout
{
    public static string Root => Directory.GetParent(AppContext.BaseDirectory)!.Parent!.Parent!.FullName; // expect: MLQ4001

    public static string Report(this CropOptions options, string name) => $"{options.Output}\\{name}.json"; // expect: MLQ4002
}
