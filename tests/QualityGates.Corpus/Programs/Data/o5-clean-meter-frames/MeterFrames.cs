using System.Globalization;
using Microsoft.Data.Analysis;

namespace Meters;

public static class MeterFrames
{
    public const string Day = "day";
    public const string Mean = "mean_temperature";
    public const string People = "people";
    public const string Area = "area";
    public const string Use = "kwh";

    private static readonly Type[] Types = [typeof(float), typeof(float), typeof(float), typeof(float), typeof(float)];

    public static DataFrame Read(string path) =>
        DataFrame.LoadCsv(path, separator: ',', header: true, dataTypes: Types, cultureInfo: CultureInfo.InvariantCulture);

    public static void Write(this DataFrame frame, string path) =>
        DataFrame.SaveCsv(frame, path, separator: ',', cultureInfo: CultureInfo.InvariantCulture);
}
