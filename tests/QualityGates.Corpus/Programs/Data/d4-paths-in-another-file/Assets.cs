using System;
using System.IO;

internal static class Assets
{
    private const string Share = @"\\fileserver\ml"; // expect: MLQ4001

    public static readonly string Model = $"{Share}/resnet.onnx";

    public static string Labels() => Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "../../../assets/labels.txt")); // expect: MLQ4001
}
