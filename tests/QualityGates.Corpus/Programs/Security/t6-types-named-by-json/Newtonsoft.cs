// The surface of Json.NET these programs use.
namespace Newtonsoft.Json;

public enum TypeNameHandling
{
    None = 0,
    Objects = 1,
    Arrays = 2,
    All = 3,
    Auto = 4,
}

public class JsonSerializerSettings
{
    public TypeNameHandling TypeNameHandling { get; set; }
}

public static class JsonConvert
{
    public static T? DeserializeObject<T>(string value, JsonSerializerSettings settings) => throw new NotSupportedException(value + settings);
}
