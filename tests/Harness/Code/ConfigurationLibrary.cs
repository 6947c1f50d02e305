namespace Gemini.Gen.Harness;

/// <summary>The part of <c>Microsoft.Extensions.Configuration</c> by which programs read single values.</summary>
public static class ConfigurationLibrary
{
    /// <summary>Goes into <see cref="TestCode.ReferencedAssembly"/>.</summary>
    public static TestFile Source { get; } = new("Configuration.cs", """
        namespace Microsoft.Extensions.Configuration
        {
            public interface IConfiguration
            {
                string? this[string key] { get; set; }
                IConfigurationSection GetSection(string key);
            }

            public interface IConfigurationSection : IConfiguration { }

            public static class ConfigurationBinder
            {
                public static T? GetValue<T>(this IConfiguration configuration, string key) => default;
                public static T? GetValue<T>(this IConfiguration configuration, string key, T defaultValue) => default;
            }

            public static class ConfigurationExtensions
            {
                public static IConfigurationSection GetRequiredSection(this IConfiguration configuration, string key) => configuration.GetSection(key);
            }
        }
        """);
}
